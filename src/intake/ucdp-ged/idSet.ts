const BITS_A_PAGE = 1 << 16;

/** Whole numbers from 0 on, of which many lie close together: a million ids take some 130 kB. */
export interface IdSet {
  has(id: number): boolean;
  add(id: number): void;
}

export function idSet(): IdSet {
  const pages = new Map<number, Uint8Array>();
  const placeOf = (id: number) => {
    const bit = id % BITS_A_PAGE;
    return { page: Math.floor(id / BITS_A_PAGE), byte: bit >> 3, mask: 1 << (bit & 7) };
  };
  return {
    has(id) {
      const { page, byte, mask } = placeOf(id);
      return ((pages.get(page)?.[byte] ?? 0) & mask) !== 0;
    },
    add(id) {
      const { page, byte, mask } = placeOf(id);
      let bits = pages.get(page);
      if (bits === undefined) {
        bits = new Uint8Array(BITS_A_PAGE / 8);
        pages.set(page, bits);
      }
      bits[byte] = (bits[byte] ?? 0) | mask;
    },
  };
}
