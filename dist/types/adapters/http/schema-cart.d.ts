import * as v from 'valibot';
export declare const quote: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    ways: v.SchemaWithPipe<readonly [v.NullishSchema<v.CustomSchema<unknown[], v.ErrorMessage<v.CustomIssue> | undefined>, readonly []>, v.TransformAction<unknown[], {
        name: string;
        voucher?: {
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
        reward?: string;
        points?: number;
        range?: {
            min: number;
            max: number;
            step: number;
            value: {
                minor: number;
                currency: string;
            };
        };
        discount?: {
            minor: number;
            currency: string;
        };
        freeShipping?: boolean;
        refusal?: {
            reason: "insufficient_points" | "other" | "expired" | "used" | "minimum" | "excluded" | "combination" | "wrong_market";
            minimum?: {
                minor: number;
                currency: string;
            };
            toGo?: {
                minor: number;
                currency: string;
            };
            codes?: string[];
            items?: string[];
            missing?: number;
        };
    }[]>]>;
}, "an object">, v.TransformAction<{
    ways: {
        name: string;
        voucher?: {
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
        reward?: string;
        points?: number;
        range?: {
            min: number;
            max: number;
            step: number;
            value: {
                minor: number;
                currency: string;
            };
        };
        discount?: {
            minor: number;
            currency: string;
        };
        freeShipping?: boolean;
        refusal?: {
            reason: "insufficient_points" | "other" | "expired" | "used" | "minimum" | "excluded" | "combination" | "wrong_market";
            minimum?: {
                minor: number;
                currency: string;
            };
            toGo?: {
                minor: number;
                currency: string;
            };
            codes?: string[];
            items?: string[];
            missing?: number;
        };
    }[];
}, {
    ways: {
        name: string;
        voucher?: {
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
        reward?: string;
        points?: number;
        range?: {
            min: number;
            max: number;
            step: number;
            value: {
                minor: number;
                currency: string;
            };
        };
        discount?: {
            minor: number;
            currency: string;
        };
        freeShipping?: boolean;
        refusal?: {
            reason: "insufficient_points" | "other" | "expired" | "used" | "minimum" | "excluded" | "combination" | "wrong_market";
            minimum?: {
                minor: number;
                currency: string;
            };
            toGo?: {
                minor: number;
                currency: string;
            };
            codes?: string[];
            items?: string[];
            missing?: number;
        };
    }[];
}>]>;
export declare const claimed: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    state: v.PicklistSchema<readonly ("expired" | "sent" | "confirmed" | "member" | "email_differs")[], string>;
}, "an object">, v.TransformAction<{
    state: "expired" | "sent" | "confirmed" | "member" | "email_differs";
}, {
    state: "expired" | "sent" | "confirmed" | "member" | "email_differs";
}>]>;
export declare const orderStanding: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    order: v.SchemaWithPipe<readonly [v.CustomSchema<string, v.ErrorMessage<v.CustomIssue> | undefined>, v.TransformAction<string, string>]>;
    state: v.PicklistSchema<readonly ("waiting" | "returned" | "pending" | "cleared")[], string>;
    points: v.CustomSchema<number, v.ErrorMessage<v.CustomIssue> | undefined>;
    at: v.SchemaWithFallback<v.SchemaWithPipe<readonly [v.NullishSchema<v.CustomSchema<string, v.ErrorMessage<v.CustomIssue> | undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>]>, undefined>;
    claim: v.SchemaWithFallback<v.SchemaWithPipe<readonly [v.NullishSchema<v.PicklistSchema<readonly ("expired" | "sent" | "confirmed" | "member" | "email_differs")[], string>, undefined>, v.TransformAction<"expired" | "sent" | "confirmed" | "member" | "email_differs" | null | undefined, "expired" | "sent" | "confirmed" | "member" | "email_differs" | undefined>]>, undefined>;
}, "an object">, v.TransformAction<{
    order: string;
    state: "waiting" | "returned" | "pending" | "cleared";
    points: number;
    at?: string | undefined;
    claim?: "expired" | "sent" | "confirmed" | "member" | "email_differs" | undefined;
}, {
    order: string;
    state: "waiting" | "returned" | "pending" | "cleared";
    points: number;
    at?: string;
    claim?: "expired" | "sent" | "confirmed" | "member" | "email_differs";
}>]>;
