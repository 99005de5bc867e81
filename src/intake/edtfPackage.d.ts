/** The part of the `edtf` package that edtf.ts uses; the package ships no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date';
    /** Milliseconds, UTC, of the first and the last moment. */
    readonly min: number;
    readonly max: number;
    /** 0 for a moment, 1 for a year, 2 for a month, 3 for a day. */
    readonly precision: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
  }
  interface ParsedOther {
    readonly type: 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
  }
  /** Throws on a text that is no EDTF. */
  export default function edtf(text: string): ParsedDate | ParsedOther;
}
