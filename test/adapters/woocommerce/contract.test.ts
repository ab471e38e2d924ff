import { proveContract } from '../../contract/prove.js';
import { pointsSubject, walletSubject } from './subject.js';

proveContract('woocommerce', walletSubject(), { against: "a double from TeraWallet's documents" });
proveContract('woocommerce', pointsSubject(), { against: "a double from MyRewards' documents", kind: 'points' });
