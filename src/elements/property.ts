import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for legacy decorators alone, which is how TypeScript compiles us: Lit's own carries the standard
 * ones too, five times the size.
 */
export const property =
  (options: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** A property of the element's own: draws it anew, is no attribute. */
export const state = () => property({ state: true, attribute: false });
