/** The part of the peer's interface that is used, so that types can be checked where the peers are not installed. */
declare module 'approx-string-match' {
  interface Match {
    start: number;
    end: number;
    errors: number;
  }
  export default function search(text: string, pattern: string, maxErrors: number): Match[];
}
