/** Whether somebody in this tab went to sign in or join, and has a place in the panel to come back to. */
export declare function isExpected(): boolean | undefined;
