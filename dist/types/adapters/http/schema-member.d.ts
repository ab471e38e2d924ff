export declare const availability: (value: unknown) => {
    available: boolean;
    reason?: "cart_requirements" | "ended" | "insufficient_points" | "limit_reached" | "not_open" | "out_of_stock" | "tier_required" | "unknown";
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
    state: "expired" | "held" | "issued" | "revoked" | "used";
    kind: "amount_off" | "content" | "custom" | "donation" | "early_access" | "experience" | "free_product" | "free_shipping" | "gift_card" | "percentage_off" | "store_credit" | "variable_amount";
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
    source: "birthday" | "bonus" | "redemption" | "referral" | "tier";
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
    kind: "adjusted" | "approved" | "earned" | "expired" | "other" | "redeemed" | "returned" | "tier" | "undone";
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
    pending?: "approval" | "confirmation" | "delay";
    clearsAt?: string;
    locked?: "tier" | "waiting";
    opensAt?: string;
    value?: number;
    target?: number;
};
export declare const member: (value: unknown) => {
    state: "blocked" | "candidate" | "enrolled" | "guest";
    id?: string;
    name?: string;
    points?: {
        available: number;
        pending: number;
        clearsAt?: string;
        lifetime?: number;
        owed: number;
        expiring: {
            points: number;
            at: string;
        }[];
    };
    tier?: {
        current?: string;
        next?: string;
        measure: "orders" | "points" | "spend";
        value: number;
        target?: number;
        keep?: number;
        currency?: string;
        until?: string;
        since?: string;
        standing?: "at_risk" | "downgraded" | "grace" | "reached";
        previous?: string;
        forecast?: string;
    };
    availability: Record<string, {
        available: boolean;
        reason?: "cart_requirements" | "ended" | "insufficient_points" | "limit_reached" | "not_open" | "out_of_stock" | "tier_required" | "unknown";
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
        pending?: "approval" | "confirmation" | "delay";
        clearsAt?: string;
        locked?: "tier" | "waiting";
        opensAt?: string;
        value?: number;
        target?: number;
    }>;
    activity: {
        id: string;
        at: string;
        kind: "adjusted" | "approved" | "earned" | "expired" | "other" | "redeemed" | "returned" | "tier" | "undone";
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
        state: "expired" | "held" | "issued" | "revoked" | "used";
        kind: "amount_off" | "content" | "custom" | "donation" | "early_access" | "experience" | "free_product" | "free_shipping" | "gift_card" | "percentage_off" | "store_credit" | "variable_amount";
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
        source: "birthday" | "bonus" | "redemption" | "referral" | "tier";
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
    };
    wish?: string;
    birthday?: {
        month: number;
        day: number;
        year?: number;
    };
};
