export { t as memoryAdapter } from "../modules/memory.js";
