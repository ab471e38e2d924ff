export declare const reward: (value: unknown) => {
    id: string;
    kind: "amount_off" | "content" | "custom" | "donation" | "early_access" | "experience" | "free_product" | "free_shipping" | "gift_card" | "percentage_off" | "store_credit" | "variable_amount";
    name: string;
    description?: string;
    points: number;
    range?: {
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    };
    variants?: {
        id: string;
        name: string;
        soldOut?: boolean;
    }[];
    value?: {
        minor: number;
        currency: string;
    };
    percent?: number;
    minimum?: {
        minor: number;
        currency: string;
    };
    image?: string;
    terms?: string;
    tier?: string;
    limit?: number;
    opens?: {
        at: string;
        tier?: string;
    }[];
    closes?: string;
    event?: {
        starts: string;
        ends?: string;
        place?: string;
    };
};
export declare const program: (value: unknown) => {
    version: string;
    name: string;
    capabilities: ("activity" | "birthday" | "claim" | "complete" | "join" | "order" | "quote" | "redeem" | "redemption" | "rewards" | "undo" | "vouchers" | "wish")[];
    points?: {
        name: {
            other: string;
            zero?: string;
            one?: string;
            two?: string;
            few?: string;
            many?: string;
        };
        decimals: number;
        worth?: {
            points: number;
            value: {
                minor: number;
                currency: string;
            };
        };
    };
    tiers: {
        id: string;
        name: string;
        threshold: number;
        perks: string[];
        multiplier?: number;
        welcome?: string;
        access?: "hidden" | "invitation" | "open";
    }[];
    earning: {
        id: string;
        kind: "app_install" | "birthday" | "custom" | "milestone" | "newsletter" | "purchase" | "referral" | "review" | "sign_up" | "social_follow" | "social_share" | "streak" | "survey" | "visit" | "wallet_pass";
        title: string;
        description?: string;
        points?: number;
        per?: {
            minor: number;
            currency: string;
        };
        url?: string;
        by?: "birthday" | "claim" | "request";
        limit?: {
            times: number;
            per?: "day" | "month" | "week" | "year";
        };
        tier?: string;
        bonus?: {
            factor: number;
            from: string;
            until: string;
        };
    }[];
    rewards: {
        id: string;
        kind: "amount_off" | "content" | "custom" | "donation" | "early_access" | "experience" | "free_product" | "free_shipping" | "gift_card" | "percentage_off" | "store_credit" | "variable_amount";
        name: string;
        description?: string;
        points: number;
        range?: {
            min: number;
            max: number;
            step: number;
            value: {
                minor: number;
                currency: string;
            };
        };
        variants?: {
            id: string;
            name: string;
            soldOut?: boolean;
        }[];
        value?: {
            minor: number;
            currency: string;
        };
        percent?: number;
        minimum?: {
            minor: number;
            currency: string;
        };
        image?: string;
        terms?: string;
        tier?: string;
        limit?: number;
        opens?: {
            at: string;
            tier?: string;
        }[];
        closes?: string;
        event?: {
            starts: string;
            ends?: string;
            place?: string;
        };
    }[];
    referral?: {
        friend: string;
        advocate: string;
    };
    welcome?: string;
    terms?: string;
};
