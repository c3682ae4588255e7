// What the hand-written schemas of the peers share: the predicates that a person would write for this endpoint.

/** A phone with its country code, with the usual separators, or a WhatsApp id. */
export const TO = /^(?:\+?[ ().-]*(?:[0-9][ ().-]*){8,15}|[0-9]{15,25}@g\.us|[0-9]{8,15}@s\.whatsapp\.net)$/;
export const PHONE = /^\+?[ ().-]*(?:[0-9][ ().-]*){8,15}$/;
export const WORDS = /\S/;
export const LINK = /^https?:\/\/[^\s/?#]+\S*$/;
/**
 * A picture as text, its characters alone: what tells the groups of four apart as well, as zod's own pattern does, is half as fast
 * and runs out of stack at ten megabytes.
 */
export const PICTURE = /^data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/]*={0,2}$/;
