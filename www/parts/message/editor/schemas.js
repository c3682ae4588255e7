/** The schema of the messages that an endpoint carries, by its id; undefined where it cannot be had. */
export async function schemaOf(endpoint) {
  try {
    return (await import(`../../../../schemas/2020-12/message/${endpoint}.schema.json`, { with: { type: "json" } })).default;
  } catch {
    return undefined; // Without it the editor only completes nothing.
  }
}
