export declare const availability: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    available: import("valibot").CustomSchema<boolean, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    reason: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open")[], string>, "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open">, undefined>, import("valibot").TransformAction<"insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open" | null | undefined, "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open" | undefined>]>, undefined>;
    missing: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    tier: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    resetsAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    opensAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    left: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    detail: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    available: boolean;
    reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open" | undefined;
    missing?: number | undefined;
    tier?: string | undefined;
    resetsAt?: string | undefined;
    opensAt?: string | undefined;
    left?: number | undefined;
    detail?: string | undefined;
}, {
    available: boolean;
    reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open";
    missing?: number;
    tier?: string;
    resetsAt?: string;
    opensAt?: string;
    left?: number;
    detail?: string;
}>]>;
export declare const voucher: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    id: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    code: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    title: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
    state: import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("expired" | "issued" | "held" | "used" | "revoked")[], string>, "expired" | "issued" | "held" | "used" | "revoked">;
    kind: import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content")[], string>, "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content">;
    value: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        minor: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        currency: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    }, "an object">, import("valibot").TransformAction<{
        minor: number;
        currency: string;
    }, {
        minor: number;
        currency: string;
    }>]>, undefined>, import("valibot").TransformAction<{
        minor: number;
        currency: string;
    } | null | undefined, {
        minor: number;
        currency: string;
    } | undefined>]>;
    percent: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>;
    minimum: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        minor: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        currency: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    }, "an object">, import("valibot").TransformAction<{
        minor: number;
        currency: string;
    }, {
        minor: number;
        currency: string;
    }>]>, undefined>, import("valibot").TransformAction<{
        minor: number;
        currency: string;
    } | null | undefined, {
        minor: number;
        currency: string;
    } | undefined>]>;
    expiresAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    source: import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("redemption" | "birthday" | "referral" | "tier" | "bonus")[], string>, "redemption" | "birthday" | "referral" | "tier" | "bonus">;
    points: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    undoable: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<boolean, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<boolean | null | undefined, boolean | undefined>]>, undefined>;
    order: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    terms: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    heldUntil: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    validIn: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>;
    url: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    event: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        starts: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        ends: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        place: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    }, "an object">, import("valibot").TransformAction<{
        starts: string;
        ends?: string | undefined;
        place?: string | undefined;
    }, {
        starts: string;
        ends?: string;
        place?: string;
    }>]>, undefined>, import("valibot").TransformAction<{
        starts: string;
        ends?: string;
        place?: string;
    } | null | undefined, {
        starts: string;
        ends?: string;
        place?: string;
    } | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    id: string;
    code: string;
    title: string;
    state: "expired" | "issued" | "held" | "used" | "revoked";
    kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
    value?: {
        minor: number;
        currency: string;
    } | undefined;
    percent?: number | undefined;
    minimum?: {
        minor: number;
        currency: string;
    } | undefined;
    expiresAt?: string | undefined;
    source: "redemption" | "birthday" | "referral" | "tier" | "bonus";
    points?: number | undefined;
    undoable?: boolean | undefined;
    order?: string | undefined;
    terms?: string | undefined;
    heldUntil?: string | undefined;
    validIn?: string | undefined;
    url?: string | undefined;
    event?: {
        starts: string;
        ends?: string;
        place?: string;
    } | undefined;
}, {
    id: string;
    code: string;
    title: string;
    state: "expired" | "issued" | "held" | "used" | "revoked";
    kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
    source: "redemption" | "birthday" | "referral" | "tier" | "bonus";
    value?: {
        minor: number;
        currency: string;
    };
    percent?: number;
    minimum?: {
        minor: number;
        currency: string;
    };
    expiresAt?: string;
    points?: number;
    undoable?: boolean;
    order?: string;
    terms?: string;
    heldUntil?: string;
    validIn?: string;
    url?: string;
    event?: {
        starts: string;
        ends?: string;
        place?: string;
    };
}>]>;
export declare const activity: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    id: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    at: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    kind: import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted")[], string>, "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted">;
    points: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    pending: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    order: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    title: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    items: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], string[]>]>, undefined>, import("valibot").TransformAction<string[] | null | undefined, string[] | undefined>]>, undefined>;
    balance: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    id: string;
    at: string;
    kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
    points: number;
    pending?: number | undefined;
    order?: string | undefined;
    title?: string | undefined;
    items?: string[] | undefined;
    balance?: number | undefined;
}, {
    id: string;
    at: string;
    kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
    points: number;
    pending?: number;
    order?: string;
    title?: string;
    items?: string[];
    balance?: number;
}>]>;
export declare const earningProgress: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    done: import("valibot").CustomSchema<boolean, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    resetsAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    times: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    pending: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("confirmation" | "approval" | "delay")[], string>, "confirmation" | "approval" | "delay">, undefined>, import("valibot").TransformAction<"confirmation" | "approval" | "delay" | null | undefined, "confirmation" | "approval" | "delay" | undefined>]>, undefined>;
    clearsAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    locked: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("waiting" | "tier")[], string>, "waiting" | "tier">, undefined>, import("valibot").TransformAction<"waiting" | "tier" | null | undefined, "waiting" | "tier" | undefined>]>, undefined>;
    opensAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    value: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    target: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    done: boolean;
    resetsAt?: string | undefined;
    times?: number | undefined;
    pending?: "confirmation" | "approval" | "delay" | undefined;
    clearsAt?: string | undefined;
    locked?: "waiting" | "tier" | undefined;
    opensAt?: string | undefined;
    value?: number | undefined;
    target?: number | undefined;
}, {
    done: boolean;
    resetsAt?: string;
    times?: number;
    pending?: "confirmation" | "approval" | "delay";
    clearsAt?: string;
    locked?: "waiting" | "tier";
    opensAt?: string;
    value?: number;
    target?: number;
}>]>;
export declare const member: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    state: import("valibot").PicklistSchema<readonly ("blocked" | "guest" | "candidate" | "enrolled")[], string>;
    id: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>;
    name: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    points: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        available: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        pending: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        clearsAt: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        lifetime: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
        owed: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        expiring: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
            points: number;
            at: string;
        }[]>]>;
    }, "an object">, import("valibot").TransformAction<{
        available: number;
        pending: number;
        clearsAt?: string | undefined;
        lifetime?: number | undefined;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
    }, {
        available: number;
        pending: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
        clearsAt?: string;
        lifetime?: number;
    }>]>, undefined>, import("valibot").TransformAction<{
        available: number;
        pending: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
        clearsAt?: string;
        lifetime?: number;
    } | null | undefined, {
        available: number;
        pending: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
        clearsAt?: string;
        lifetime?: number;
    } | undefined>]>;
    tier: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        current: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        next: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        measure: import("valibot").PicklistSchema<readonly ("points" | "spend" | "orders")[], string>;
        value: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        target: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>;
        keep: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>;
        currency: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>;
        until: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        since: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        standing: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").PicklistSchema<readonly ("reached" | "at_risk" | "grace" | "downgraded")[], string>, undefined>, import("valibot").TransformAction<"reached" | "at_risk" | "grace" | "downgraded" | null | undefined, "reached" | "at_risk" | "grace" | "downgraded" | undefined>]>, undefined>;
        previous: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        forecast: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    }, "an object">, import("valibot").TransformAction<{
        current?: string | undefined;
        next?: string | undefined;
        measure: "points" | "spend" | "orders";
        value: number;
        target?: number | undefined;
        keep?: number | undefined;
        currency?: string | undefined;
        until?: string | undefined;
        since?: string | undefined;
        standing?: "reached" | "at_risk" | "grace" | "downgraded" | undefined;
        previous?: string | undefined;
        forecast?: string | undefined;
    }, {
        measure: "points" | "spend" | "orders";
        value: number;
        current?: string;
        next?: string;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "reached" | "at_risk" | "grace" | "downgraded";
        previous?: string;
        forecast?: string;
    }>]>, undefined>, import("valibot").TransformAction<{
        measure: "points" | "spend" | "orders";
        value: number;
        current?: string;
        next?: string;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "reached" | "at_risk" | "grace" | "downgraded";
        previous?: string;
        forecast?: string;
    } | null | undefined, {
        measure: "points" | "spend" | "orders";
        value: number;
        current?: string;
        next?: string;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "reached" | "at_risk" | "grace" | "downgraded";
        previous?: string;
        forecast?: string;
    } | undefined>]>, undefined>;
    availability: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<object, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, {}>, import("valibot").TransformAction<object, Record<string, {
        available: boolean;
        reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open";
        missing?: number;
        tier?: string;
        resetsAt?: string;
        opensAt?: string;
        left?: number;
        detail?: string;
    }>>]>;
    earning: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<object, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, {}>, import("valibot").TransformAction<object, Record<string, {
        done: boolean;
        resetsAt?: string;
        times?: number;
        pending?: "confirmation" | "approval" | "delay";
        clearsAt?: string;
        locked?: "waiting" | "tier";
        opensAt?: string;
        value?: number;
        target?: number;
    }>>]>;
    activity: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
        id: string;
        at: string;
        kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
        points: number;
        pending?: number;
        order?: string;
        title?: string;
        items?: string[];
        balance?: number;
    }[]>]>;
    vouchers: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
        id: string;
        code: string;
        title: string;
        state: "expired" | "issued" | "held" | "used" | "revoked";
        kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
        source: "redemption" | "birthday" | "referral" | "tier" | "bonus";
        value?: {
            minor: number;
            currency: string;
        };
        percent?: number;
        minimum?: {
            minor: number;
            currency: string;
        };
        expiresAt?: string;
        points?: number;
        undoable?: boolean;
        order?: string;
        terms?: string;
        heldUntil?: string;
        validIn?: string;
        url?: string;
        event?: {
            starts: string;
            ends?: string;
            place?: string;
        };
    }[]>]>;
    referral: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        link: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        completed: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        pending: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    }, "an object">, import("valibot").TransformAction<{
        link: string;
        completed: number;
        pending: number;
    }, {
        link: string;
        completed: number;
        pending: number;
    }>]>, undefined>, import("valibot").TransformAction<{
        link: string;
        completed: number;
        pending: number;
    } | null | undefined, {
        link: string;
        completed: number;
        pending: number;
    } | undefined>]>, undefined>;
    wish: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    birthday: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        month: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        day: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        year: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>, undefined>;
    }, "an object">, import("valibot").TransformAction<{
        month: number;
        day: number;
        year?: number | undefined;
    }, {
        month: number;
        day: number;
        year?: number;
    }>]>, undefined>, import("valibot").TransformAction<{
        month: number;
        day: number;
        year?: number;
    } | null | undefined, {
        month: number;
        day: number;
        year?: number;
    } | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    state: "blocked" | "guest" | "candidate" | "enrolled";
    id?: string | undefined;
    name?: string | undefined;
    points?: {
        available: number;
        pending: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
        clearsAt?: string;
        lifetime?: number;
    } | undefined;
    tier?: {
        measure: "points" | "spend" | "orders";
        value: number;
        current?: string;
        next?: string;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "reached" | "at_risk" | "grace" | "downgraded";
        previous?: string;
        forecast?: string;
    } | undefined;
    availability: Record<string, {
        available: boolean;
        reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open";
        missing?: number;
        tier?: string;
        resetsAt?: string;
        opensAt?: string;
        left?: number;
        detail?: string;
    }>;
    earning: Record<string, {
        done: boolean;
        resetsAt?: string;
        times?: number;
        pending?: "confirmation" | "approval" | "delay";
        clearsAt?: string;
        locked?: "waiting" | "tier";
        opensAt?: string;
        value?: number;
        target?: number;
    }>;
    activity: {
        id: string;
        at: string;
        kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
        points: number;
        pending?: number;
        order?: string;
        title?: string;
        items?: string[];
        balance?: number;
    }[];
    vouchers: {
        id: string;
        code: string;
        title: string;
        state: "expired" | "issued" | "held" | "used" | "revoked";
        kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
        source: "redemption" | "birthday" | "referral" | "tier" | "bonus";
        value?: {
            minor: number;
            currency: string;
        };
        percent?: number;
        minimum?: {
            minor: number;
            currency: string;
        };
        expiresAt?: string;
        points?: number;
        undoable?: boolean;
        order?: string;
        terms?: string;
        heldUntil?: string;
        validIn?: string;
        url?: string;
        event?: {
            starts: string;
            ends?: string;
            place?: string;
        };
    }[];
    referral?: {
        link: string;
        completed: number;
        pending: number;
    } | undefined;
    wish?: string | undefined;
    birthday?: {
        month: number;
        day: number;
        year?: number;
    } | undefined;
}, {
    state: "blocked" | "guest" | "candidate" | "enrolled";
    availability: Record<string, {
        available: boolean;
        reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open";
        missing?: number;
        tier?: string;
        resetsAt?: string;
        opensAt?: string;
        left?: number;
        detail?: string;
    }>;
    earning: Record<string, {
        done: boolean;
        resetsAt?: string;
        times?: number;
        pending?: "confirmation" | "approval" | "delay";
        clearsAt?: string;
        locked?: "waiting" | "tier";
        opensAt?: string;
        value?: number;
        target?: number;
    }>;
    activity: {
        id: string;
        at: string;
        kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
        points: number;
        pending?: number;
        order?: string;
        title?: string;
        items?: string[];
        balance?: number;
    }[];
    vouchers: {
        id: string;
        code: string;
        title: string;
        state: "expired" | "issued" | "held" | "used" | "revoked";
        kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
        source: "redemption" | "birthday" | "referral" | "tier" | "bonus";
        value?: {
            minor: number;
            currency: string;
        };
        percent?: number;
        minimum?: {
            minor: number;
            currency: string;
        };
        expiresAt?: string;
        points?: number;
        undoable?: boolean;
        order?: string;
        terms?: string;
        heldUntil?: string;
        validIn?: string;
        url?: string;
        event?: {
            starts: string;
            ends?: string;
            place?: string;
        };
    }[];
    id?: string;
    name?: string;
    points?: {
        available: number;
        pending: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
        clearsAt?: string;
        lifetime?: number;
    };
    tier?: {
        measure: "points" | "spend" | "orders";
        value: number;
        current?: string;
        next?: string;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "reached" | "at_risk" | "grace" | "downgraded";
        previous?: string;
        forecast?: string;
    };
    referral?: {
        link: string;
        completed: number;
        pending: number;
    };
    wish?: string;
    birthday?: {
        month: number;
        day: number;
        year?: number;
    };
}>]>;
