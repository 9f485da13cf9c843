// Usage: node drive.cjs BASE_URL PRIVATE_KEY_FILE
// Exits 0 only when jsforce found everything as a Salesforce org would have answered it.
'use strict';
const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const fs = require('node:fs');
const jsforce = require('jsforce');

const [base, keyFile] = process.argv.slice(2);
const app = { id: '3MVG9SimulatedConsumerKey', secret: 'simulated-secret' };
const contacts = (count, value) => Array.from({ length: count }, (_, i) => value(i));

function assertion(seconds) {
  const segment = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: app.id, sub: 'integration@acme.example', aud: base, exp: seconds };
  const signed = `${segment({ alg: 'RS256' })}.${segment(claims)}`;
  const signature = crypto.sign('sha256', Buffer.from(signed), fs.readFileSync(keyFile)).toString('base64url');
  return `${signed}.${signature}`;
}

function connection() {
  const options = { loginUrl: base, clientId: app.id, clientSecret: app.secret };
  return new jsforce.Connection({ loginUrl: base, oauth2: options, version: '68.0', callOptions: { client: 'retailsync' } });
}

async function refusal(work) {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('was not refused');
}

async function logins() {
  const jwt = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' };
  const now = Math.floor(Date.now() / 1000);
  const expired = await refusal(() => connection().authorize({ ...jwt, assertion: assertion(now - 10) }));
  assert.equal(expired.name, 'invalid_grant');
  assert.equal(expired.message, 'expired authorization code');
  const byJwt = connection();
  const user = await byJwt.authorize({ ...jwt, assertion: assertion(now + 180) });
  assert.match(user.organizationId, /^00D[a-zA-Z0-9]{15}$/);
  assert.equal(byJwt.instanceUrl, base);
  await connection().authorize({ grant_type: 'client_credentials' });
  return byJwt;
}

async function rows(conn) {
  const account = await conn.sobject('Account').create({ Name: 'Acme' });
  assert.ok(account.success);
  const read = await conn.sobject('Account').retrieve(account.id);
  assert.equal(read.Name, 'Acme');
  const key = { RetailSync_Id__c: 'acme-1', Name: 'Acme' };
  const made = await conn.sobject('Account').upsert(key, 'RetailSync_Id__c');
  assert.deepEqual([made.success, made.created], [true, true]);
  const again = await conn.sobject('Account').upsert({ ...key, Name: 'Acme Ltd' }, 'RetailSync_Id__c');
  assert.deepEqual([again.id, again.created], [made.id, false]);
  const gone = await conn.sobject('Account').destroy(account.id);
  assert.ok(gone.success);
}

async function collections(conn) {
  const records = contacts(200, (i) => ({
    RetailSync_Id__c: `C-${i}`,
    LastName: i === 7 ? undefined : `O'Neil ${i}`,
    Account: { RetailSync_Id__c: 'acme-1' },
  }));
  const results = await conn.sobject('Contact').upsert(records, 'RetailSync_Id__c');
  assert.equal(results.length, 200);
  assert.equal(results.filter((result) => result.success && result.created).length, 199);
  const failed = results[7].errors[0];
  assert.equal(failed.statusCode ?? failed.errorCode, 'REQUIRED_FIELD_MISSING');
  const more = await conn.sobject('Contact').upsert(
    contacts(201, (i) => ({ RetailSync_Id__c: `C-${i}`, LastName: `N ${i}` })), 'RetailSync_Id__c', { allowRecursive: true });
  assert.equal(more.filter((result) => result.success).length, 201);
  const many = await conn.sobject('Contact').retrieve(more.slice(0, 3).map((result) => result.id));
  assert.equal(many[2].LastName, 'N 2');
  const changed = await conn.sobject('Contact').update(
    more.slice(0, 2).map((result) => ({ Id: result.id, FirstName: 'Jo' })), { allOrNone: true });
  assert.ok(changed.every((result) => result.success));
}

async function queries(conn) {
  const text = "SELECT Id, LastName, Account.Name FROM Contact WHERE Account.RetailSync_Id__c = 'acme-1' ORDER BY LastName";
  const first = await conn.query(text);
  assert.deepEqual([first.totalSize, first.done, first.records.length], [199, false, 50]);
  assert.equal(first.records[0].Account.Name, 'Acme Ltd');
  const second = await conn.queryMore(first.nextRecordsUrl);
  assert.equal(second.records.length, 50);
  const all = await conn.query('SELECT Id FROM Contact', { autoFetch: true, maxFetch: 1000 });
  assert.equal(new Set(all.records.map((record) => record.Id)).size, 201);
  const found = await conn.sobject('Contact')
    .find({ $or: [{ LastName: { $like: 'N 1_' } }, { FirstName: 'Jo' }], CreatedDate: { $gte: new jsforce.SfDate('2020-01-01T00:00:00Z') } }, 'Id, LastName')
    .limit(5);
  assert.equal(found.length, 5);
}

async function errors(conn) {
  const bad = await refusal(() => conn.query('SELECT Id FROM Bad'));
  assert.equal(bad.errorCode, 'INVALID_TYPE');
  const field = await refusal(() => conn.sobject('Contact').create({ LastName: 'A', Nope__c: 1 }));
  assert.equal(field.errorCode, 'INVALID_FIELD');
  const twins = contacts(2, () => ({ LastName: 'Twin', Email: 'twin@acme.example' }));
  await conn.sobject('Contact').create(twins);
  const several = await refusal(() => conn.sobject('Contact').upsert(twins[0], 'Email'));
  assert.equal(several.name, 'MULTIPLE_CHOICES');
  assert.equal(several.data.length, 2);
  const missing = await refusal(() => conn.sobject('Account').retrieve('0015e0000000099AAA'));
  assert.equal(missing.errorCode, 'NOT_FOUND');
}

async function composite(conn) {
  const url = (path) => `/services/data/v68.0/sobjects/${path}`;
  const answer = await conn.requestPost('/composite', {
    allOrNone: true,
    compositeRequest: [
      { method: 'POST', url: url('Account'), referenceId: 'acc', body: { Name: 'Beta' } },
      { method: 'POST', url: url('Contact'), referenceId: 'con', body: { LastName: 'B', AccountId: '@{acc.id}' } },
    ],
  });
  assert.deepEqual(answer.compositeResponse.map((part) => part.httpStatusCode), [201, 201]);
}

async function metadata(conn) {
  const contact = await conn.describe('Contact');
  assert.ok(contact.fields.find((field) => field.name === 'RetailSync_Id__c').externalId);
  await conn.request('/limits');
  assert.ok(conn.limitInfo.apiUsage.used > 10);
  const window = [new Date(Date.now() - 3600000), new Date(Date.now() + 60000)];
  const updated = await conn.sobject('Account').updated(...window);
  assert.ok(updated.ids.length >= 2);
  const deleted = await conn.sobject('Account').deleted(...window);
  assert.equal(deleted.deletedRecords.length, 1);
}

async function main() {
  const conn = await logins();
  for (const part of [rows, collections, queries, errors, composite, metadata]) {
    await part(conn);
    process.stdout.write(`${part.name} ok\n`);
  }
  await conn.logout();
  const after = await refusal(() => new jsforce.Connection({ instanceUrl: base, accessToken: 'dead', version: '68.0' }).query('SELECT Id FROM Account'));
  assert.equal(after.errorCode, 'INVALID_SESSION_ID');
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
