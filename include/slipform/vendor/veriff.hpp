// Veriff, create a verification session: the request, the answer to it and the error object. The
// page they follow: https://devdocs.veriff.com/apidocs/v1sessions, read 2026-11-20.
#pragma once

#include <slipform/vendor/veriff/error.hpp>
#include <slipform/vendor/veriff/session_request.hpp>
#include <slipform/vendor/veriff/session_response.hpp>
