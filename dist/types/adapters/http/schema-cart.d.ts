export declare const quote: (value: unknown) => {
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
        applied?: boolean;
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
};
export declare const claimed: (value: unknown) => {
    state: "expired" | "sent" | "confirmed" | "member" | "email_differs";
};
export declare const orderStanding: (value: unknown) => {
    order: string;
    state: "waiting" | "returned" | "pending" | "cleared";
    points: number;
    at?: string;
    claim?: "expired" | "sent" | "confirmed" | "member" | "email_differs";
};
