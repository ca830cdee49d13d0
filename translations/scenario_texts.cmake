# Writes the stories of the practice scenarios as source code that lupdate can read; nothing compiles it.
# Call: cmake -DOUTPUT=FILE -P scenario_texts.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB scenarios "${CMAKE_CURRENT_LIST_DIR}/../resources/practice/*.json")
if(NOT scenarios)
  message(FATAL_ERROR "No practice scenario was found beside the translations.")
endif()
set(texts "")
foreach(scenario IN LISTS scenarios)
  file(READ "${scenario}" json)
  string(JSON story GET "${json}" story)
  string(REPLACE "\\" "\\\\" story "${story}")
  string(REPLACE "\"" "\\\"" story "${story}")
  string(REPLACE "\n" "\\n" story "${story}")
  # The context is the one that engine/computers/practice/scenario_file.cpp asks with.
  string(APPEND texts "QT_TRANSLATE_NOOP(\"credssp::PracticeScenario\", \"${story}\")\n")
endforeach()
file(WRITE "${OUTPUT}" "${texts}")
