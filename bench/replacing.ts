/** The object with one of its methods replaced. */
export function replacing<T extends object>(object: T, name: keyof T, method: (...given: never[]) => unknown): T {
  return new Proxy(object, {
    get(target, property) {
      if (property === name) return method;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
