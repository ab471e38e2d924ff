import { css as e } from "lit";
// src/styles/fields.ts
var t = e`label{color:var(--_muted);font-size:12px;line-height:16px}input:not([type=checkbox],[type=radio],[type=range]),select{display:block;inline-size:100%;min-inline-size:0;min-block-size:44px;margin:4px 0 0;padding:8px 12px;border:1px solid var(--_muted);border-radius:var(--_radius-control);background:var(--_surface);color:var(--_text);font:400 16px/24px var(--_font);letter-spacing:inherit}[aria-invalid=true]{border-color:var(--_danger)}.complaint{color:var(--_danger)}`;
export { t };
