/** Calling a JSON API once, and what its refusals mean. */
export * from './bad-response.js';
export * from './json-body.js';
export * from './sending.js';
export { errorOf, errorOfStatus, type Said } from './refusing.js';
