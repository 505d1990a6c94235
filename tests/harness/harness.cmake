# For the tests of the test scripts: what each of them must let pass and what it must refuse, tried on
# small trees written for the purpose. A script that accepts everything would be worse than none.

cmake_minimum_required(VERSION 3.23)

# run(COMMAND...): the scripts under test are those of the folder above.
macro(run)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE printed ERROR_VARIABLE printed RESULT_VARIABLE status)
endmacro()

function(accepted what)
    run(${ARGN})
    if(NOT status EQUAL 0)
        message("${printed}")
        message(FATAL_ERROR "expected to be accepted: ${what}")
    endif()
endfunction()

# refused(WHAT SENTENCE COMMAND...): fails, and says why.
function(refused what sentence)
    run(${ARGN})
    if(status EQUAL 0)
        message("${printed}")
        message(FATAL_ERROR "expected to be refused: ${what}")
    endif()
    string(REGEX REPLACE "[ \n]+" " " unwrapped "${printed}")
    string(FIND "${unwrapped}" "${sentence}" place)
    if(place EQUAL -1)
        message("${printed}")
        message(FATAL_ERROR "expected the reason \"${sentence}\" for refusing: ${what}")
    endif()
endfunction()
