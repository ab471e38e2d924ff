export declare const birthdayStyles: import("lit").CSSResult;
