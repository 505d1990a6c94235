# The bodies of ComplyCube's own client, read with slipform. Skipped without npm.
add_executable(client_complycube ${CMAKE_CURRENT_LIST_DIR}/complycube.cpp)
target_link_libraries(client_complycube PRIVATE slipform_development)
add_test(NAME clients/complycube COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/complycube.sh
    ${CMAKE_BINARY_DIR}/clients/complycube $<TARGET_FILE:client_complycube>)
set_tests_properties(clients/complycube PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
