import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const EDGE = 16;

/** Keeps a panel beside the button it was opened from; the answer lets go. Positions by CSSOM, which a CSP allows. */
export function anchorTo(panel: HTMLElement, anchor: Element): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [
        offset(8),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            panel.style.setProperty('--_room', `${String(Math.max(availableHeight, 280))}px`);
          },
        }),
      ],
    });
    panel.style.setProperty('inset', `${String(y)}px auto auto ${String(x)}px`);
  };
  const stop = autoUpdate(anchor, panel, () => void place());
  return () => {
    stop();
    panel.style.removeProperty('inset');
    panel.style.removeProperty('--_room');
  };
}
