import { html, type Html } from './html.js';

/** The bird that is also a cup. */
export function mark(): Html {
  return html`<svg class="mark" viewBox="-2 9 58 40" aria-hidden="true">
    <path class="mark-bird" d="M8 31H23V22A9 9 0 0 1 41 22V31A16.5 16.5 0 0 1 8 31Z" />
    <path class="mark-beak" d="M40 17L54 23L41 28ZM8 31L-1 23L2 37Z" />
    <circle class="mark-eye" cx="33" cy="22" r="2.2" />
  </svg>`;
}

export function cartIcon(): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 8H19L20 20H4ZM8.5 8V7A3.5 3.5 0 0 1 15.5 7V8" />
  </svg>`;
}

export function personIcon(): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="8.5" r="3.5" />
    <path d="M4.5 20C5.5 15.5 8.5 14.5 12 14.500S18.5 15.5 19.5 20" />
  </svg>`;
}

export function rewardsIcon(): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <ellipse cx="12" cy="12" rx="6" ry="9" transform="rotate(35 12 12)" />
    <path d="M16.8 4.800C17.5 9 12.5 10.5 12 12.500S8 15.5 7.2 19.2" />
  </svg>`;
}
