import { httpSubject } from '../../contract/http.subject.js';
import { ledgerSubject } from '../../contract/ledger.subject.js';
import { proveContract } from '../../contract/prove.js';

const http = await httpSubject(await ledgerSubject());

proveContract('http', http, { against: "the gateway before the demo's ledger on Postgres" });
