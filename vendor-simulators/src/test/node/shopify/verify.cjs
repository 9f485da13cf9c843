// Reads webhooks as JSON lines ({"headers": {...}, "body": base64}) and says of each whether the vendor's library takes it.
require('@shopify/shopify-api/adapters/node');
const { shopifyApi, ApiVersion } = require('@shopify/shopify-api');
const fs = require('fs');

const [file, secret] = process.argv.slice(2);
const versions = Object.values(ApiVersion);
const shopify = shopifyApi({
  apiKey: 'app',
  apiSecretKey: secret,
  apiVersion: versions[versions.length - 1],
  hostName: 'localhost',
  isEmbeddedApp: false,
  logger: { level: 0 },
});

(async () => {
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { headers, body } = JSON.parse(line);
    const rawBody = Buffer.from(body, 'base64').toString('utf8');
    const result = await shopify.webhooks.validate({ rawBody, rawRequest: { method: 'POST', url: '/hooks', headers }, rawResponse: {} });
    console.log(result.valid ? `valid ${result.topic} ${result.domain} ${result.webhookId}` : `invalid ${result.reason}`);
  }
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
