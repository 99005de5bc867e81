/** An answer that is worked out when it is first asked for, and then kept. */
export function once<Answer>(answer: () => Promise<Answer>): () => Promise<Answer> {
  let given: Promise<Answer> | undefined;
  return () => {
    given ??= answer();
    return given;
  };
}
