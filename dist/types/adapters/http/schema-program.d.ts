export declare const reward: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    id: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    kind: import("valibot").SchemaWithFallback<import("valibot").PicklistSchema<readonly ("custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content")[], string>, "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content">;
    name: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
    description: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    points: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    range: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        min: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        max: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        step: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        value: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
            minor: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
            currency: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        }, "an object">, import("valibot").TransformAction<{
            minor: number;
            currency: string;
        }, {
            minor: number;
            currency: string;
        }>]>;
    }, "an object">, import("valibot").TransformAction<{
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    }, {
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    }>]>, import("valibot").CheckAction<{
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    }, "a range of whole steps">]>, undefined>, import("valibot").TransformAction<{
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    } | null | undefined, {
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    } | undefined>]>;
    variants: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
        id: string;
        name: string;
        soldOut?: boolean;
    }[]>]>, undefined>, import("valibot").TransformAction<{
        id: string;
        name: string;
        soldOut?: boolean;
    }[] | null | undefined, {
        id: string;
        name: string;
        soldOut?: boolean;
    }[] | undefined>]>;
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
    image: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    terms: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    tier: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>;
    limit: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<number | null | undefined, number | undefined>]>;
    opens: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
        at: string;
        tier?: string;
    }[]>]>, undefined>, import("valibot").TransformAction<{
        at: string;
        tier?: string;
    }[] | null | undefined, {
        at: string;
        tier?: string;
    }[] | undefined>]>;
    closes: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>;
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
    kind: "custom" | "amount_off" | "percentage_off" | "variable_amount" | "free_shipping" | "free_product" | "gift_card" | "store_credit" | "donation" | "early_access" | "experience" | "content";
    name: string;
    description?: string | undefined;
    points: number;
    range?: {
        min: number;
        max: number;
        step: number;
        value: {
            minor: number;
            currency: string;
        };
    } | undefined;
    variants?: {
        id: string;
        name: string;
        soldOut?: boolean;
    }[] | undefined;
    value?: {
        minor: number;
        currency: string;
    } | undefined;
    percent?: number | undefined;
    minimum?: {
        minor: number;
        currency: string;
    } | undefined;
    image?: string | undefined;
    terms?: string | undefined;
    tier?: string | undefined;
    limit?: number | undefined;
    opens?: {
        at: string;
        tier?: string;
    }[] | undefined;
    closes?: string | undefined;
    event?: {
        starts: string;
        ends?: string;
        place?: string;
    } | undefined;
}, {
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
}>]>;
export declare const program: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
    version: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
    name: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
    capabilities: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], ("rewards" | "vouchers" | "activity" | "redeem" | "redemption" | "undo" | "join" | "quote" | "complete" | "birthday" | "wish" | "order" | "claim")[]>]>;
    points: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        name: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
            other: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
            zero: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
            one: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
            two: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
            few: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
            many: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
        }, "an object">, import("valibot").TransformAction<{
            other: string;
            zero?: string | undefined;
            one?: string | undefined;
            two?: string | undefined;
            few?: string | undefined;
            many?: string | undefined;
        }, {
            other: string;
            zero?: string;
            one?: string;
            two?: string;
            few?: string;
            many?: string;
        }>]>;
        decimals: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
        worth: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
            points: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
            value: import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
                minor: import("valibot").CustomSchema<number, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
                currency: import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>;
            }, "an object">, import("valibot").TransformAction<{
                minor: number;
                currency: string;
            }, {
                minor: number;
                currency: string;
            }>]>;
        }, "an object">, import("valibot").TransformAction<{
            points: number;
            value: {
                minor: number;
                currency: string;
            };
        }, {
            points: number;
            value: {
                minor: number;
                currency: string;
            };
        }>]>, undefined>, import("valibot").TransformAction<{
            points: number;
            value: {
                minor: number;
                currency: string;
            };
        } | null | undefined, {
            points: number;
            value: {
                minor: number;
                currency: string;
            };
        } | undefined>]>, undefined>;
    }, "an object">, import("valibot").TransformAction<{
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
        } | undefined;
    }, {
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
    }>]>, undefined>, import("valibot").TransformAction<{
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
    } | null | undefined, {
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
    } | undefined>]>;
    tiers: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
        id: string;
        name: string;
        threshold: number;
        perks: string[];
        multiplier?: number;
        welcome?: string;
        access?: "open" | "invitation" | "hidden";
    }[]>]>;
    earning: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
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
    }[]>]>;
    rewards: import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<unknown[], import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, readonly []>, import("valibot").TransformAction<unknown[], {
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
    }[]>]>;
    referral: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ObjectSchema<{
        friend: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
        advocate: import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>;
    }, "an object">, import("valibot").TransformAction<{
        friend: string;
        advocate: string;
    }, {
        friend: string;
        advocate: string;
    }>]>, undefined>, import("valibot").TransformAction<{
        friend: string;
        advocate: string;
    } | null | undefined, {
        friend: string;
        advocate: string;
    } | undefined>]>, undefined>;
    welcome: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, import("valibot").TransformAction<string, string>]>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    terms: import("valibot").SchemaWithFallback<import("valibot").SchemaWithPipe<readonly [import("valibot").NullishSchema<import("valibot").CustomSchema<string, import("valibot").ErrorMessage<import("valibot").CustomIssue> | undefined>, undefined>, import("valibot").TransformAction<string | null | undefined, string | undefined>]>, undefined>;
}, "an object">, import("valibot").TransformAction<{
    version: string;
    name: string;
    capabilities: ("rewards" | "vouchers" | "activity" | "redeem" | "redemption" | "undo" | "join" | "quote" | "complete" | "birthday" | "wish" | "order" | "claim")[];
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
    } | undefined;
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
    referral?: {
        friend: string;
        advocate: string;
    } | undefined;
    welcome?: string | undefined;
    terms?: string | undefined;
}, {
    version: string;
    name: string;
    capabilities: ("rewards" | "vouchers" | "activity" | "redeem" | "redemption" | "undo" | "join" | "quote" | "complete" | "birthday" | "wish" | "order" | "claim")[];
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
}>]>;
