// What the vendor's own client, @complycube/api, sends when it creates sessions: a JSON object a line,
// {"name", "page", "body"}. `page` names the request of the vendor's pages that has all of it, or is
// empty. Nothing leaves the machine: the transport of the client is replaced.
//
//     node complycube.mjs FOLDER_OF_NODE_MODULES
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.argv[2]), "package.json"));
const { ComplyCube, EventVerifier } = require("@complycube/api");

let sent;
const client = new ComplyCube({ apiKey: "test_key" });
client.axiosInstance.defaults.adapter = async (config) => {
  sent = config;
  const data = { redirectUrl: "https://flow.example/session" };
  return { data, status: 200, statusText: "OK", headers: {}, config };
};

const print = (line) => console.log(JSON.stringify(line));
async function session(name, page, clientId, request) {
  sent = undefined;
  const answer = await client.flow.createSession(clientId, request);
  if (sent.method !== "post" || sent.url !== "flow/sessions/")
    throw new Error(`${name}: ${sent.method} ${sent.url}`);
  print({ name, page, body: sent.data });
  print({ name: `${name}, answer`, page: "session_response", body: JSON.stringify(answer) });
}

const urls = {
  successUrl: "https://www.yoursite.com/success",
  cancelUrl: "https://www.yoursite.com/cancel",
};
const check = { checkTypes: ["document_check"], ...urls };
const workflow = { workflowTemplateId: "WORKFLOW_TEMPLATE_ID", ...urls };

// The least of both modes, and the most of each page.
await session("check", "check_session", "CLIENT_ID", check);
await session("workflow", "workflow_session", "CLIENT_ID", workflow);
await session("every member of the checks", "check_session", "CLIENT_ID", {
  checkTypes: ["extensive_screening_check", "identity_check"],
  ...urls,
  enableMonitoring: true,
  language: "no",
  theme: "dark",
  allowDocumentUpload: false,
  supportEmail: "help@yoursite.com",
  messages: {
    intro: { heading: "Welcome", message: "Two steps" },
    completion: { heading: "Done", message: "Thank you" },
  },
  documentTypes: {
    passport: true,
    driving_license: false,
    residence_permit: true,
    national_identity_card: false,
  },
});
await session("every member of the workflow", "workflow_session", "CLIENT_ID", {
  ...workflow,
  theme: "light",
  supportEmail: "help@yoursite.com",
  shortUrl: true,
});

// Every member that the client's type has, by itself, in both modes.
const members = {
  enableMonitoring: [true, false],
  allowDocumentUpload: [true, false],
  supportEmail: ["help@yoursite.com"],
  language: ["en", "ar", "de", "es", "fr", "hi", "hk", "id", "it", "ja", "ko", "nl", "no", "pl",
    "pt", "sv", "th", "vi", "zh"],
  theme: ["light", "dark"],
  messages: [{}, { intro: {} }, { completion: { heading: "Done" } }],
  documentTypes: [{}, { passport: true }],
  shortUrl: [true, false],
};
const ofChecks = ["shortUrl"];
const ofWorkflow = Object.keys(members).filter((m) => !["theme", "supportEmail", "shortUrl"].includes(m));
for (const [member, values] of Object.entries(members))
  for (const value of values) {
    const name = `${member} ${JSON.stringify(value)}`;
    const page = (absent, request) => (absent.includes(member) ? "" : request);
    await session(`checks with ${name}`, page(ofChecks, "check_session"), "c", { ...check, [member]: value });
    await session(`workflow with ${name}`, page(ofWorkflow, "workflow_session"), "c", { ...workflow, [member]: value });
  }

// Every check, those of newer pages and one that is not there yet.
for (const type of ["standard_screening_check", "extensive_screening_check", "document_check",
  "identity_check", "enhanced_identity_check", "proof_of_address_check",
  "face_authentication_check", "age_estimation_check"])
  await session(`check ${type}`, "check_session", "c", { ...check, checkTypes: [type] });
for (const type of ["multi_bureau_check", "eid_check", "ssn_check", "identity_fraud_check",
  "driving_license_check", "device_intelligence_check", "email_intelligence_check",
  "mobile_intelligence_check", "check_of_tomorrow"])
  await session(`check ${type}`, "", "c", { ...check, checkTypes: ["document_check", type] });

// Both modes at once, a second identifier, and members that are not set.
await session("both modes", "", "c", { ...check, ...workflow, shortUrl: true, language: "cy" });
await session("a client in the request", "check_session", "c", { ...check, clientId: "CLIENT_ID" });
await session("members that are not set", "workflow_session", "c",
  { ...workflow, theme: undefined, supportEmail: undefined, shortUrl: undefined });

// What else it does with sessions has no body.
for (const call of [() => client.workflowSession.get("s"), () => client.workflowSession.complete("s"),
  () => client.workflowSession.list("c", "t", { page: 1, pageSize: 10 }).catch(() => {})]) {
  sent = undefined;
  await call();
  if (sent === undefined || sent.data !== undefined) throw new Error(`a body: ${sent.data}`);
}

// An event as the client gives it out, once it has checked the signature.
const event = {
  id: "e", type: "check.completed.clear", resourceType: "check",
  payload: { id: "k", status: "complete", outcome: "clear", createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:01Z" },
  createdAt: "2026-01-01T00:00:02Z",
};
const text = JSON.stringify(event);
const signature = createHmac("sha256", "secret").update(text).digest("hex");
const verified = new EventVerifier("secret").constructEvent(text, signature);
print({ name: "event", page: "webhook", body: JSON.stringify(verified) });

// An error as the client reads it: its members are those of ours.
client.axiosInstance.defaults.adapter = async (config) => {
  const error = new Error("Request failed");
  const data = { type: "invalid_request", message: "Missing required param 'successUrl'", param: "successUrl" };
  error.response = { data, status: 400, statusText: "Bad Request", headers: {}, config };
  throw error;
};
await client.flow.createSession("c", check).then(
  () => { throw new Error("no error"); },
  (error) => {
    const { type, param, responseBody } = error;
    if (type !== responseBody.type || param !== responseBody.param) throw error;
    print({ name: "error", page: "error", body: JSON.stringify(responseBody) });
  });
