import type { Hono } from 'hono';
import type { Service } from './service.js';
/** The wire protocol; openapi.json describes it, and a test holds the two together. */
export declare function addRoutes(app: Hono, service: Service): void;
