export declare const availability: (value: unknown) => {
    available: boolean;
    reason?: "insufficient_points" | "limit_reached" | "out_of_stock" | "cart_requirements" | "tier_required" | "unknown" | "ended" | "not_open";
    missing?: number;
    tier?: string;
    resetsAt?: string;
    opensAt?: string;
    left?: number;
    detail?: string;
};
export declare const voucher: (value: unknown) => {
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
};
export declare const activity: (value: unknown) => {
    id: string;
    at: string;
    kind: "other" | "tier" | "earned" | "approved" | "redeemed" | "undone" | "returned" | "expired" | "adjusted";
    points: number;
    pending?: number;
    order?: string;
    title?: string;
    items?: string[];
    balance?: number;
};
export declare const earningProgress: (value: unknown) => {
    done: boolean;
    resetsAt?: string;
    times?: number;
    pending?: "confirmation" | "approval" | "delay";
    clearsAt?: string;
    locked?: "waiting" | "tier";
    opensAt?: string;
    value?: number;
    target?: number;
};
export declare const member: (value: unknown) => {
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
};
