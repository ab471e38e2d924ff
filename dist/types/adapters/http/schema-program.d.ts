export declare const reward: (value: unknown) => {
    id: string;
    kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
    name: string;
    points: number;
    description?: string;
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
    capabilities: ("rewards" | "activity" | "vouchers" | "redeem" | "redemption" | "undo" | "join" | "quote" | "complete" | "birthday" | "wish" | "order" | "claim")[];
    tiers: {
        id: string;
        name: string;
        threshold: number;
        perks: string[];
        multiplier?: number;
        welcome?: string;
        access?: "open" | "invitation" | "hidden";
    }[];
    earning: {
        id: string;
        kind: "birthday" | "purchase" | "sign_up" | "referral" | "review" | "newsletter" | "social_follow" | "social_share" | "visit" | "streak" | "milestone" | "survey" | "app_install" | "wallet_pass" | "custom";
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
            per?: "day" | "week" | "month" | "year";
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
        kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
        name: string;
        points: number;
        description?: string;
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
    referral?: {
        friend: string;
        advocate: string;
    };
    welcome?: string;
    terms?: string;
};
