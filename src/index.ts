/** The ES-module entry. Importing it defines `<loyalty-widget>`; everything else is loaded when it is wanted. */
import { LoyaltyWidget } from './elements/loyalty-widget.js';

LoyaltyWidget.load = () => import('./elements/loyalty-panel.js');

export { LoyaltyWidget };
export type { PageApi } from './elements/page-api.js';
export { createClient, type Client, type ClientOptions } from './client/client.js';
export { clientFor, pageClient, providePageClient, type PageConfig } from './client/page.js';
export { eventHost } from './host/event-host.js';
export { CodeRequest, HostRequest, TrackEvent } from './host/events.js';
export type { Cart, CodeAnswer, Host, TrackedAction } from './host/host.js';
export { isLoyaltyError, LoyaltyError, type ErrorCode, type Outcome } from './adapters/error.js';
export type * from './adapters/adapter.js';
