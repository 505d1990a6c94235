// Yoti, create an In-Branch (IBV) session: the request with its checks, tasks and documents, and
// the answer to it.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
//
// That page has one full example and next to no tables. So its words are open lists, types that it
// does not show are kept verbatim, and every object keeps the members it does not know in
// `other_members`; `read_options::strict` refuses all three. What the vendor's own clients and newer
// pages have beyond it is typed too, and its schema says where it was found: see sources.hpp.
//
// What comes after the creation of a session is apart, and not included here: session_result.hpp,
// notification.hpp, error.hpp and sandbox.hpp in the folder yoti/.
#pragma once

#include <slipform/vendor/yoti/advanced_ca.hpp>
#include <slipform/vendor/yoti/branch_checks.hpp>
#include <slipform/vendor/yoti/checks.hpp>
#include <slipform/vendor/yoti/documents.hpp>
#include <slipform/vendor/yoti/face_checks.hpp>
#include <slipform/vendor/yoti/filters.hpp>
#include <slipform/vendor/yoti/identity_profiles.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>
#include <slipform/vendor/yoti/notifications.hpp>
#include <slipform/vendor/yoti/resources.hpp>
#include <slipform/vendor/yoti/sdk_settings.hpp>
#include <slipform/vendor/yoti/session.hpp>
#include <slipform/vendor/yoti/session_response.hpp>
#include <slipform/vendor/yoti/tasks.hpp>
#include <slipform/vendor/yoti/watchlist.hpp>
