// Yoti, create an In-Branch (IBV) session: the request with its checks, tasks and documents, and
// the answer to it.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
//
// That page has one full example and next to no tables. So its words are open lists, types that it
// does not show are kept verbatim, and every object keeps the members it does not know in
// `other_members`; `read_options::strict` refuses all three.
#pragma once

#include <slipform/vendor/yoti/checks.hpp>
#include <slipform/vendor/yoti/documents.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>
#include <slipform/vendor/yoti/notifications.hpp>
#include <slipform/vendor/yoti/sdk_settings.hpp>
#include <slipform/vendor/yoti/session.hpp>
#include <slipform/vendor/yoti/session_response.hpp>
#include <slipform/vendor/yoti/tasks.hpp>
#include <slipform/vendor/yoti/watchlist.hpp>
