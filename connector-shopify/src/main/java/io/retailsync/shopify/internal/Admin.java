package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.http.Reading;
import io.retailsync.http.Secret;
import io.retailsync.http.SingleFlightToken;
import io.retailsync.spi.Call;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.net.URI;

/** The Admin GraphQL endpoint: sends documents with a token, reads the meter, and sorts what is wrong. */
final class Admin {

    private final URI address;
    private final Answers answers;
    private final SingleFlightToken<Secret> token;

    Admin(ShopConfig config) {
        this.address = config.endpoint().resolve("/admin/api/" + config.version() + "/graphql.json");
        this.answers = new Answers(config.version());
        this.token = new SingleFlightToken<>(config.tokens());
    }

    /**
     * Sends a document.
     *
     * @param document which
     * @param variables its variables
     * @param objects how many objects it asks for, for the budget
     * @param call for the request
     * @return the answer's data; an answer with errors beside data is a failure
     */
    Either<SyncFailure, JsonNode> send(Document document, ObjectNode variables, int objects, Call call) {
        ObjectNode body = Json.object().put("query", document.text());
        body.set("variables", variables);
        Either<SyncFailure, HttpResponse> answer = token.exchange(
                call,
                document.usualCost(objects),
                secret -> request(secret, body),
                response -> response.status() == 401);
        if (document.writes()) {
            return answer.flatMap(response -> answers.written(response, call));
        }
        return Reading.harmless(answer).flatMap(response -> answers.read(response, call));
    }

    private HttpRequest request(Secret secret, ObjectNode body) {
        return HttpRequest.post(address, "application/json", Json.write(body))
                .with("x-shopify-access-token", secret.reveal())
                .with("accept", "application/json");
    }
}
