/** Adds all items to a list. Spread into `push`, some hundred thousand items would overflow the stack. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
