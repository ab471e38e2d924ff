import { css as e } from "lit";
// src/styles/fields.ts
var t = e`label{color:var(--_c);font-size:12px;line-height:16px}input:not([type=checkbox],[type=radio],[type=range]),select{display:block;inline-size:100%;min-inline-size:0;min-block-size:44px;margin:4px 0 0;padding:8px 12px;border:1px solid var(--_c);border-radius:var(--_i);background:var(--_m);color:var(--_n);font:400 16px/24px var(--_6);letter-spacing:inherit}[aria-invalid=true]{border-color:var(--_3)}.complaint{color:var(--_3)}`;
export { t };
