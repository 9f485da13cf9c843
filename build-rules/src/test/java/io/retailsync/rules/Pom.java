package io.retailsync.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the rules need to know of a module's pom. */
record Pom(Element project) {

    static Pom read(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    List<String> modules() {
        return children(child(project, "modules"), "module").stream()
                .map(Node::getTextContent)
                .toList();
    }

    boolean isBillOfMaterials() {
        return text(project, "packaging").equals("pom");
    }

    boolean isNeverDeployed() {
        return text(child(project, "properties"), "maven.deploy.skip").equals("true");
    }

    /** Our own modules that this one needs for its main code. */
    Set<String> needs() {
        return ours(false);
    }

    /** Our own modules that only its tests need. */
    Set<String> testsNeed() {
        return ours(true);
    }

    /** Our own modules whose version this pom sets for those who import it. */
    Set<String> manages() {
        return children(child(child(project, "dependencyManagement"), "dependencies"), "dependency").stream()
                .map(dependency -> text(dependency, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ours(boolean forTests) {
        return children(child(project, "dependencies"), "dependency").stream()
                .filter(dependency -> text(dependency, "groupId").equals("io.retailsync"))
                .filter(dependency -> text(dependency, "scope").equals("test") == forTests)
                .map(dependency -> text(dependency, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .orElseGet(() -> parent.getOwnerDocument().createElement(name));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
