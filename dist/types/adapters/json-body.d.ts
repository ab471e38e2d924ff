/** What is sent as JSON, as text. Old libraries give every array a toJSON, which spoils what JSON.stringify makes of it. */
export declare function jsonBody(body: object): string;
