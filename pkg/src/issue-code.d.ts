/** What an issue is about; the same problem has the same code on every endpoint. */
export type IssueCode =
  | "button-id-missing"
  | "buttons-too-few"
  | "buttons-too-many"
  | "label-missing"
  | "message-invalid"
  | "target-unknown"
  | "text-missing"
  | "to-missing";
