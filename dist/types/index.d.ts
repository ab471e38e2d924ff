/** The npm entry: defines `<loyalty-widget>`, and hands out the parts for a shop that puts them together itself. */
import { LoyaltyWidget } from './elements/loyalty-widget.js';
export { LoyaltyWidget };
export type { QueuedCall } from './elements/loyalty-widget.js';
export type * from './adapters/adapter.js';
export { isLoyaltyError, LoyaltyError, type ErrorCode, type Outcome } from './adapters/error.js';
export { httpAdapter } from './adapters/http/http.js';
export { memoryAdapter } from './adapters/memory/memory.js';
export { createClient, type Client, type ClientOptions } from './client/client.js';
export { registerAdapter } from './client/registered-adapters.js';
export { clientFor, pageClient, providePageClient, type PageConfig } from './client/page.js';
export { eventHost, type EventHostOptions } from './host/event-host.js';
export { CodeRequest, HostRequest, JoinRequest, TrackEvent } from './host/events.js';
export type { Cart, CodeAnswer, CodeRefusal, Host, JoinAnswer, JoinWish, RefusedCode, TrackDetail, TrackedAction, } from './host/host.js';
