export declare const quote: (value: unknown) => {
    ways: {
        voucher?: {
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
        reward?: string;
        name: string;
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
            reason: "combination" | "excluded" | "expired" | "insufficient_points" | "minimum" | "other" | "used" | "wrong_market";
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
    state: "confirmed" | "email_differs" | "expired" | "member" | "sent";
};
export declare const orderStanding: (value: unknown) => {
    order: string;
    state: "cleared" | "pending" | "returned" | "waiting";
    points: number;
    at?: string;
    claim?: "confirmed" | "email_differs" | "expired" | "member" | "sent";
};
