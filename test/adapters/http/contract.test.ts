import { httpSubject } from '../../contract/http.subject.js';
import { ledgerSubject } from '../../contract/ledger.subject.js';
import { proveContract } from '../../contract/prove.js';

const ledger = await ledgerSubject();
const http = await httpSubject(ledger);

const close = async () => {
  await http.close();
  await ledger.close();
};

proveContract('http', { ...http, close }, { against: "the gateway before the demo's ledger on Postgres" });
