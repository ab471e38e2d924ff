import { css } from 'lit';

/**
 * Every colour, size and font a merchant may set, as `--loyalty-*` on any ancestor. Elements read the private `--_*`
 * only, so that each default stands here once. Lengths are px: a theme's root font size must not scale the widget.
 */
export const tokens = css`
  :host {
    --_accent: var(--loyalty-accent, light-dark(#3d4fd1, #9aa8ff));
    --_on-accent: var(--loyalty-on-accent, light-dark(#fff, #10142e));
    --_tint: var(--loyalty-tint, var(--_accent));
    --_surface: var(--loyalty-surface, light-dark(#fff, color-mix(in oklab, var(--_tint) 5%, #16171c)));
    --_raised: var(
      --loyalty-raised,
      light-dark(color-mix(in oklab, var(--_tint) 5%, #fafafa), color-mix(in oklab, var(--_tint) 8%, #202127))
    );
    --_text: var(--loyalty-text, light-dark(color-mix(in oklab, var(--_tint) 10%, #17181c), #f3f3f6));
    --_muted: var(
      --loyalty-muted,
      light-dark(color-mix(in oklab, var(--_tint) 10%, #5b5d67), color-mix(in oklab, var(--_tint) 10%, #b4b6c0))
    );
    --_line: var(
      --loyalty-line,
      light-dark(color-mix(in oklab, var(--_tint) 10%, #e6e6ea), color-mix(in oklab, var(--_tint) 12%, #34363f))
    );
    --_success: var(--loyalty-success, light-dark(#0b6e4a, #6fd8a8));
    --_danger: var(--loyalty-danger, light-dark(#a8281f, #ffa99f));
    --_radius: var(--loyalty-radius, 16px);
    --_radius-control: var(--loyalty-radius-control, 12px);
    --_font: var(--loyalty-font, var(--loyalty-page-font, system-ui, sans-serif));
    --_gutter: var(--loyalty-gutter, 20px);
    --_ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }

  @media (max-width: 480px) {
    :host {
      --_gutter: var(--loyalty-gutter, 16px);
    }
  }
`;
