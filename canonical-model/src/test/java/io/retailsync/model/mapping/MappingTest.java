package io.retailsync.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.OrderPaths;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static Mapping mapping(String... rows) {
        String text = "entity,path,direction,object,field,remark\n" + String.join("\n", Arrays.asList(rows));
        return Mapping.read(
                "acme", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Catalogue.standard());
    }

    @Test
    void aRowSaysWhereAnAttributeIs() {
        Mapping mapping = mapping(
                "customer,email,both,Contact,Email,",
                "# addresses",
                "",
                "customer,addresses[].locality,written,Contact,MailingCity,the first one, where there are several",
                "order,lines[].sku,read,OrderItem,Sku,");
        assertThat(mapping.fields()).hasSize(3);
        assertThat(mapping.of(CustomerPaths.TYPE))
                .extracting(FieldMapping::field)
                .containsExactly("Email", "MailingCity");
        assertThat(mapping.of(CustomerPaths.ADDRESSES))
                .extracting(FieldMapping::remark)
                .containsExactly("the first one, where there are several");
        assertThat(mapping.reads()).containsExactlyInAnyOrder(CustomerPaths.EMAIL, OrderPaths.LINES);
        assertThat(mapping.writes()).containsExactlyInAnyOrder(CustomerPaths.EMAIL, CustomerPaths.ADDRESSES);
        assertThat(mapping.read("Contact")).containsExactly("Email");
        assertThat(mapping.fields().get(2).path()).hasToString("lines[].sku");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client,email,both,Contact,Email,|line 2: no kind of record is called client",
                "customer,mail,both,Contact,Email,|line 2: customer has nothing at mail",
                "order,lines.sku,both,OrderItem,Sku,|line 2: order has nothing at lines.sku",
                "customer,email,sideways,Contact,Email,|line 2: write read, written or both, not sideways",
                "customer,email,both|line 2: has 3 cells; write entity,path,direction,object,field,remark"
            })
    void aRowThatSaysNothingIsRefused(String row, String words) {
        assertThatThrownBy(() -> mapping(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("acme mapping, " + words);
    }

    @Test
    void aRowStandsThereOnce() {
        assertThatThrownBy(() -> mapping("customer,email,both,Contact,Email,", "customer,email,read,Contact,Email,"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3: stands there twice");
    }
}
