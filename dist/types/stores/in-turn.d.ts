/** Whatever is begun through it begins when all that came before has ended, well or badly. */
export declare function inTurn(): <T>(act: () => Promise<T>) => Promise<T>;
