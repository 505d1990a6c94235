// Payloads as Yoti's Node client builds them, through each method of each builder for a session.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { run, watch } from './judge.mjs';

const require = createRequire(resolve(process.argv[3], 'package.json'));
const idv = require('yoti/src/idv_service');
const scheme = 'yoti/src/idv_service/session/create/identity_profile/advanced/';

// The package exports the configuration of a scheme by the name of its builder; here is the builder.
const SchemeConfigBuilder = require(`${scheme}advanced.identity.profile.scheme.config.builder`);
const builders = Object.fromEntries(
  Object.entries(idv).filter(([name]) => name.endsWith('Builder')
    // These two build what goes to other addresses.
    && !name.endsWith('FaceCaptureResourcePayloadBuilder')
    && !name.endsWith('FaceCaptureImagePayloadBuilder')
    && name !== 'AdvancedIdentityProfileSchemeConfigBuilder'),
);
const { uncalled } = watch({ ...builders, SchemeConfigBuilder });
const make = (name) => new builders[`${name}Builder`]();

// --- Parts ---------------------------------------------------------------------------------------

const session = () => make('SessionSpecification');
const checks = (...all) => all.reduce((s, one) => s.withRequestedCheck(one), session()).build();
const tasks = (...all) => all.reduce((s, one) => s.withRequestedTask(one), session()).build();
const documents = (...all) => all.reduce((s, one) => s.withRequiredDocument(one), session()).build();
const sdk = (config) => session().withSdkConfig(config.build()).build();
const notified = (config) => session().withNotifications(config.build()).build();
const custom = (payload) => ({ payload, words: true });

const passport = make('DocumentRestriction').withDocumentTypes(['PASSPORT']).withCountries(['GBR']).build();
const pairs = () => make('DocumentRestrictionsFilter').forWhitelist().withDocumentRestriction(passport);
const orthogonal = () => make('OrthogonalRestrictionsFilter');
const identity = (filter) => make('RequiredIdDocument').withFilter(filter.build()).build();
const address = () => make('RequiredSupplementaryDocument')
  .withObjective(make('ProofOfAddressObjective').build());

const ca = (kind) => make(`Requested${kind}AccountWatchlistAdvancedCaConfig`);
const caCheck = (config) => make('RequestedWatchlistAdvancedCaCheck').withConfig(config.build()).build();
const exact = make('RequestedExactMatchingStrategy').build();
const fuzzy = (n) => make('RequestedFuzzyMatchingStrategy').withFuzziness(n).build();
const listed = (types) => make('RequestedTypeListSources').withTypes(types).build();
const profiled = make('RequestedSearchProfileSources').withSearchProfile('PROFILE').build();

const extraction = () => make('RequestedTextExtractionTask');
const supplementary = () => make('RequestedSupplementaryDocTextExtractionTask');
const authenticity = () => make('RequestedDocumentAuthenticityCheck');
const faceMatch = () => make('RequestedFaceMatchCheck');
const liveness = () => make('RequestedLivenessCheck');
const screening = () => make('RequestedWatchlistScreeningCheck');

const advanced = (config) => {
  const part = make('AdvancedIdentityProfileScheme')
    .withType('IDENTITY').withObjective('AL_L1').withLabel('label');
  const profile = make('AdvancedIdentityProfile').withTrustFramework('YOTI_GLOBAL')
    .withScheme((config ? part.withConfig(config) : part).build()).build();
  return make('AdvancedIdentityProfileRequirements').withProfile(profile).build();
};
const schemeConfig = (filter) => new SchemeConfigBuilder().withFilter(filter.build()).build();
const bareScheme = make('AdvancedIdentityProfileScheme').withType('RTW').withLabel('l').build();

// --- The same as in yoti.cpp ---------------------------------------------------------------------

const same = {
  empty: session().build(),
  identity: session()
    .withClientSessionTokenTtl(900).withResourcesTtl(172800).withUserTrackingId('user-1')
    .withBlockBiometricConsent(false)
    .withNotifications(make('NotificationConfig').withEndpoint('https://acme.example/yoti')
      .forSessionCompletion().withAuthToken('TOKEN').withAuthTypeBearer().build())
    .withRequestedCheck(authenticity().withManualCheckFallback().build())
    .withRequestedCheck(liveness().forStaticLiveness().withMaxRetries(3).build())
    .withRequestedCheck(faceMatch().withManualCheckFallback().build())
    .withRequestedCheck(make('RequestedIdDocumentComparisonCheck').build())
    .withRequestedCheck(make('RequestedFaceComparisonCheck').withManualCheckNever().build())
    .withRequestedTask(extraction().withManualCheckFallback().withChipDataDesired()
      .withCreateExpandedDocumentFields(true).build())
    .withRequiredDocument(identity(orthogonal().withWhitelistedCountries(['GBR'])
      .withWhitelistedDocumentTypes(['PASSPORT'])))
    .withRequiredDocument(address().withCountryCodes(['GBR']).withDocumentTypes(['UTILITY_BILL']).build())
    .withSdkConfig(make('SdkConfig').withAllowsCamera().withPrimaryColour('#2d9fff').withLocale('en-GB')
      .withEarlyBiometricConsentFlow().withAllowHandoff(true).withBrandId('brand')
      .withSuppressedScreens(['FLOW_COMPLETION']).build())
    .build(),
  watchlist: checks(
    make('RequestedThirdPartyIdentityCheck').build(),
    screening().withAdverseMediaCategory().withSanctionsCategory().build(),
    caCheck(ca('Custom').withRemoveDeceased(true).withShareUrl(false).withSources(profiled)
      .withMatchingStrategy(fuzzy(0.25)).withApiKey('KEY').withMonitoring(true)
      .withTags({ team: 'onboarding' }).withClientRef('ref-1')),
  ),
  profile: session()
    .withSessionDeadline(new Date('2026-12-24T18:00:00Z'))
    .withSubject({ subject_id: 'subject-1' })
    .withIdentityProfileRequirements({
      trust_framework: 'UK_TFIDA', scheme: { type: 'DBS', objective: 'STANDARD' },
    })
    .withAdvancedIdentityProfileRequirements(advanced(schemeConfig(pairs())))
    .build(),
};

// --- All that there is ---------------------------------------------------------------------------

const payloads = {
  ...Object.fromEntries(Object.entries(same).map(([name, payload]) => [name, { payload }])),
  'manual checks': {
    payload: checks(
      authenticity().build(), authenticity().withManualCheckAlways().build(),
      authenticity().withManualCheckNever().build(), faceMatch().withManualCheckAlways().build(),
      faceMatch().withManualCheckNever().build(),
    ),
  },
  liveness: {
    payload: checks(liveness().forZoomLiveness().build(), liveness().forLivenessType('ZOOM').build()),
  },
  'liveness of another kind': custom(checks(liveness().forLivenessType('SMILE').build())),
  'watchlists without categories': { payload: checks(screening().build()) },
  'watchlists of another kind': custom(checks(screening().withCategory('PEP').build())),
  'advanced watchlists': {
    payload: checks(
      caCheck(ca('Yoti')), caCheck(ca('Custom').withApiKey('K').withMonitoring(false).withTags({}).withClientRef('r')),
      ...[0, 1, 0.5].map((n) => caCheck(ca('Yoti').withRemoveDeceased(false).withShareUrl(true)
        .withSources(listed(['a', 'b'])).withMatchingStrategy(fuzzy(n)))),
      caCheck(ca('Yoti').withSources(profiled).withMatchingStrategy(exact)),
    ),
  },
  tasks: {
    payload: tasks(
      extraction().withManualCheckAlways().withChipDataIgnore().build(),
      extraction().withManualCheckNever().withCreateExpandedDocumentFields(false).build(),
      supplementary().withManualCheckAlways().build(),
      supplementary().withManualCheckFallback().build(),
      supplementary().withManualCheckNever().build(),
    ),
  },
  documents: {
    payload: documents(
      make('RequiredIdDocument').build(), address().build(),
      address().withCountryCodes([]).withDocumentTypes([]).build(),
      identity(orthogonal()),
      identity(orthogonal().withBlacklistedCountries(['GBR', 'USA'])),
      identity(orthogonal().withBlacklistedDocumentTypes(['PASSPORT', 'DRIVING_LICENCE'])
        .withAllowExpiredDocuments(true).withAllowNonLatinDocuments(false)),
      identity(pairs().withAllowExpiredDocuments(false).withAllowNonLatinDocuments(true)),
      identity(make('DocumentRestrictionsFilter').forBlacklist()),
      identity(make('DocumentRestrictionsFilter').forWhitelist()
        .withDocumentRestriction(make('DocumentRestriction').build())),
    ),
  },
  'documents of another kind': custom(documents(
    address().withDocumentTypes(['DVLA_FORM']).build(),
    identity(orthogonal().withWhitelistedDocumentTypes(['ORDER_IN_COUNCIL'])),
  )),
  notifications: {
    payload: notified(make('NotificationConfig').withEndpoint('https://acme.example').withAuthToken('u:p')
      .withAuthTypeBasic().forResourceUpdate().forTaskCompletion().forCheckCompletion()
      .forSessionCompletion().forSessionCompletion().withTopic('CLIENT_SESSION_TOKEN_DELETED')),
  },
  'no notifications': { payload: notified(make('NotificationConfig')) },
  'notifications of another kind':
    custom(notified(make('NotificationConfig').withTopic('client_session_token_deleted'))),
  'sdk, nothing said': { payload: sdk(make('SdkConfig')) },
  sdk: {
    payload: sdk(make('SdkConfig').withAllowsCameraAndUpload().withSecondaryColour('#FFFFFF')
      .withFontColour('#000000').withPresetIssuingCountry('GBR').withSuccessUrl('https://a.example/s')
      .withErrorUrl('https://a.example/e').withPrivacyPolicyUrl('https://a.example/p')
      .withJustInTimeBiometricConsentFlow().withAllowHandoff(false)
      .withIdDocumentTextExtractionReclassificationRetries(2)
      .withIdDocumentTextExtractionGenericRetries(3)
      .withIdDocumentTextExtractionCategoryRetries('ANOTHER', 1)
      .withSuppressedScreens(['ID_DOCUMENT_EDUCATION', 'ID_DOCUMENT_REQUIREMENTS',
        'SUPPLEMENTARY_DOCUMENT_EDUCATION', 'ZOOM_LIVENESS_EDUCATION', 'STATIC_LIVENESS_EDUCATION',
        'FACE_CAPTURE_EDUCATION', 'FLOW_COMPLETION'])),
  },
  'sdk of another kind': custom(sdk(make('SdkConfig').withAllowedCaptureMethods('UPLOAD')
    .withBiometricConsentFlow('LATE').withSuppressedScreens(['ANOTHER']))),
  profiles: {
    payload: session().withAdvancedIdentityProfileRequirements(advanced()).withBlockBiometricConsent(true)
      .build(),
  },
  'profiles, as the package exports the configuration': {
    payload: session().withAdvancedIdentityProfileRequirements(
      advanced(new idv.AdvancedIdentityProfileSchemeConfigBuilder(orthogonal().build())),
    ).build(),
  },
  'profiles, next to nothing said': {
    payload: session().withAdvancedIdentityProfileRequirements(
      make('AdvancedIdentityProfileRequirements')
        .withProfile(make('AdvancedIdentityProfile').withTrustFramework('UK_TFIDA').withScheme(bareScheme).build())
        .withProfile(make('AdvancedIdentityProfile').withTrustFramework('UK_TFIDA').build()).build(),
    ).build(),
  },
};

run(payloads, same, uncalled);
