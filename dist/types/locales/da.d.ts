import type { Messages } from './en.js';
declare const da: Messages;
export default da;
