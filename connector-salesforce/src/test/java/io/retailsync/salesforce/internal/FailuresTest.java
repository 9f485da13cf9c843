package io.retailsync.salesforce.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.SyncFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNABLE_TO_LOCK_ROW|unable to obtain exclusive access|TRANSIENT",
                "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|trigger: UNABLE_TO_LOCK_ROW, x|TRANSIENT",
                "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|trigger: validation|REJECTED",
                "REQUEST_LIMIT_EXCEEDED|TotalRequests Limit exceeded.|RATE_LIMITED",
                "STORAGE_LIMIT_EXCEEDED|storage|REJECTED",
                "INVALID_SESSION_ID|Session expired|UNAUTHORIZED",
                "TXN_SECURITY_NO_ACCESS|policy|UNAUTHORIZED",
                "INVALID_FIELD|No such column 'X' on sobject of type Account|REJECTED",
                "INVALID_FIELD|Foreign key external ID: HAT not found for field RetailSync_Id__c in entity Product2|WAITING",
                "INVALID_FIELD|Foreign key external ID: g not found for field RetailSync_Id__c in entity Account|REJECTED",
                "REQUIRED_FIELD_MISSING|Required fields are missing: [Name]|REJECTED",
                "DUPLICATE_VALUE|duplicate value found: RetailSync_Id__c duplicates value on record with id: 0|TRANSIENT",
                "DUPLICATE_VALUE|duplicate value found: Tax__c duplicates value on record with id: 0|REJECTED",
                "DUPLICATES_DETECTED|Use one of these records?|REJECTED",
                "ENTITY_IS_LOCKED|approval|CONFLICT",
                "ENTITY_IS_DELETED|entity is deleted|REJECTED",
                "SOMETHING_NEW|never heard of|REJECTED",
            })
    void aCodeMeansOneThing(String code, String message, Kind kind) {
        assertThat(Failures.of(List.of(new ApiError(code, message, List.of())), false)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aRecordNamedByItsOwnIdThatIsNotThereIsGone() {
        assertThat(Failures.of(List.of(new ApiError("ENTITY_IS_DELETED", "entity is deleted", List.of())), true)
                        .kind())
                .isEqualTo(Kind.GONE);
        assertThat(Failures.of(
                                List.of(new ApiError("INVALID_CROSS_REFERENCE_KEY", "invalid", List.of("AccountId"))),
                                true)
                        .kind())
                .isEqualTo(Kind.REJECTED);
    }

    @Test
    void theWorstOfSeveralErrorsStandsAndBystandersDoNotCount() {
        SyncFailure failure = Failures.of(
                List.of(
                        new ApiError("PROCESSING_HALTED", "rolled back", List.of()),
                        new ApiError("UNABLE_TO_LOCK_ROW", "locked", List.of()),
                        new ApiError("STRING_TOO_LONG", "too long", List.of("Name"))),
                false);
        assertThat(failure).isInstanceOfSatisfying(SyncFailure.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo("STRING_TOO_LONG");
            assertThat(rejected.path()).isEqualTo("Name");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|<html>|AMBIGUOUS|TRANSIENT",
                "502||AMBIGUOUS|TRANSIENT",
                "503|[{\"errorCode\":\"SERVER_UNAVAILABLE\",\"message\":\"busy\"}]|TRANSIENT|TRANSIENT",
                "500|[{\"errorCode\":\"UNABLE_TO_LOCK_ROW\",\"message\":\"busy\"}]|TRANSIENT|TRANSIENT",
                "429||RATE_LIMITED|RATE_LIMITED",
                "412||CONFLICT|CONFLICT",
                "404|<html>|REJECTED|REJECTED",
                "403|[{\"errorCode\":\"API_DISABLED_FOR_ORG\",\"message\":\"no\"}]|UNAUTHORIZED|UNAUTHORIZED",
                "403|[{\"errorCode\":\"INSUFFICIENT_ACCESS\",\"message\":\"no\"}]|REJECTED|REJECTED",
            })
    void anAnswerWithoutASuccessIsReadForWritesAndReads(int status, String body, Kind write, Kind read) {
        HttpResponse answer = new HttpResponse(status, Map.of(), Bytes.utf8(body == null ? "" : body));
        assertThat(Failures.ofAnswer(answer, true, NOW).kind()).isEqualTo(write);
        assertThat(Failures.ofAnswer(answer, false, NOW).kind()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"error\":\"invalid_grant\",\"error_description\":\"expired authorization code\"}|UNAUTHORIZED",
                "400|{\"error\":\"invalid_client\"}|UNAUTHORIZED",
                "400|{\"error\":\"invalid_grant\",\"error_description\":\"login rate exceeded\"}|RATE_LIMITED",
                "403|{\"error\":\"server_error\"}|TRANSIENT",
                "503|<html>down</html>|TRANSIENT",
            })
    void aRefusedLoginIsReadToo(int status, String body, Kind kind) {
        assertThat(Failures.ofLogin(HttpResponse.json(status, body), NOW).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING_TOO_LONG|Name: data value too large: Doe: the second (max length=80)|(max length=80)",
                "INVALID_EMAIL_ADDRESS|Email: invalid email address: Doe at home|[value]",
                "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST|Title: bad value for restricted picklist field: Doe|[value]",
            })
    void whatTheVendorQuotesOfTheRecordIsNotRepeated(String code, String message, String kept) {
        assertThat(Failures.of(List.of(new ApiError(code, message, List.of())), false)
                        .message())
                .doesNotContain("Doe")
                .endsWith(kept);
    }

    @Test
    void recordedAnswersOfRealOrgsAreRead() throws IOException {
        Path shared = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("vendor/salesforce");
        Assumptions.assumeTrue(Files.isDirectory(shared), "no recorded answers at " + shared);
        List<ApiError> duplicate = ApiError.all(
                Json.read(Bytes.utf8(Files.readString(shared.resolve("responses/duplicates-detected-v54.json")))));
        assertThat(Failures.of(duplicate, false).kind()).isEqualTo(Kind.REJECTED);
        List<ApiError> rolledBack = Json.list(
                        Json.read(Bytes.utf8(Files.readString(shared.resolve("responses/composite-rolled-back.json"))))
                                .path("compositeResponse"))
                .stream()
                .flatMap(part -> ApiError.all(part.path("body")).stream())
                .toList();
        assertThat(Failures.of(rolledBack, false))
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("missing-blng__Invoice__c"));
    }

    @Test
    void everyCodeOfTheVendorsListIsReadWithoutAnException() throws IOException {
        Path enums = Path.of(System.getProperty("started.in", ""))
                .resolve(System.getProperty("shared", "../../shared"))
                .resolve("vendor/salesforce/enums");
        Assumptions.assumeTrue(Files.isDirectory(enums), "no list of codes at " + enums);
        try (Stream<Path> files = Files.list(enums)) {
            files.flatMap(FailuresTest::lines)
                    .forEach(code -> assertThat(Failures.of(List.of(new ApiError(code, "", List.of())), false))
                            .as(code)
                            .isNotNull());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
