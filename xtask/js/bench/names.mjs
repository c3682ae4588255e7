/** The files of the peers, with their names. */
export const PEERS = {
  botonera: "botonera",
  zod: "zod",
  "zod-compiled": "zod, `z.compile`",
  ajv: "ajv",
  ata: "ata-validator",
  valibot: "valibot",
  sury: "sury",
};
