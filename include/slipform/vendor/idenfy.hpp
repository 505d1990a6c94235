// iDenfy, create a verification session: the token request with all its parameters and the answer
// to it. https://documentation.idenfy.com/kyc/generate-token
#pragma once

#include <slipform/vendor/idenfy/customization.hpp>
#include <slipform/vendor/idenfy/document_data.hpp>
#include <slipform/vendor/idenfy/fraud_detection.hpp>
#include <slipform/vendor/idenfy/personal_data.hpp>
#include <slipform/vendor/idenfy/session_settings.hpp>
#include <slipform/vendor/idenfy/token_request.hpp>
#include <slipform/vendor/idenfy/token_response.hpp>
#include <slipform/vendor/idenfy/verification_features.hpp>
