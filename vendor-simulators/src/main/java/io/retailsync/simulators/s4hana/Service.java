package io.retailsync.simulators.s4hana;

import io.retailsync.spi.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.olingo.odata2.api.edm.Edm;
import org.apache.olingo.odata2.api.edm.EdmEntitySet;
import org.apache.olingo.odata2.api.ep.EntityProvider;
import org.apache.olingo.odata2.api.exception.ODataException;

/**
 * One OData service: its place below {@code /sap/opu/odata/sap/} and its metadata.
 *
 * @param name technical name
 * @param segment path segment, with the version where it is above 1
 * @param edm the metadata as Olingo reads it
 * @param metadata the metadata as it is served
 * @param shapes the entity sets by name
 */
record Service(String name, String segment, Edm edm, Bytes metadata, Map<String, Shape> shapes) {

    static Service load(String name, String segment) {
        try (InputStream resource = Service.class.getResourceAsStream(name + ".edmx")) {
            if (resource == null) {
                throw new IllegalStateException("no metadata for " + name);
            }
            byte[] metadata = resource.readAllBytes();
            Edm edm = EntityProvider.readMetadata(new java.io.ByteArrayInputStream(metadata), true);
            Map<String, Shape> shapes = new LinkedHashMap<>();
            for (EdmEntitySet set : edm.getEntitySets()) {
                shapes.put(set.getName(), Shape.of(set));
            }
            return new Service(name, segment, edm, Bytes.of(metadata), shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ODataException e) {
            throw new IllegalStateException("the metadata of " + name + " does not parse", e);
        }
    }

    Shape shape(String set) {
        Shape shape = shapes.get(set);
        if (shape == null) {
            throw new IllegalArgumentException(name + " has no " + set);
        }
        return shape;
    }

    EdmEntitySet edmSet(String set) {
        try {
            return edm.getDefaultEntityContainer().getEntitySet(set);
        } catch (ODataException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return "/sap/opu/odata/sap/" + segment;
    }
}
