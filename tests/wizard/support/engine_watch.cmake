# watch_engine(target): the window's code in the target calls the engine through the watch of engine_watch.cpp.
# The names are as the compiler spells them; a test says when one of them is not met any more.
function(watch_engine target)
  target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/wizard/support/engine_watch.cpp")
  foreach(symbol IN ITEMS
      _ZN7credssp7Session5checkESt10stop_tokenSt8functionIFvRK7QStringEE
      _ZN7credssp7Session8diagnoseERKSt6vectorINS_7SymptomESaIS2_EERK5QListI7QStringESt10stop_token
      _ZN7credssp7Session13tryConnectionESt10stop_token
      _ZN7credssp7Session4planERK7QStringSt10stop_token
      _ZN7credssp7Session5applyERK7QStringS3_RKNS_10RunOptionsESt10stop_token
      _ZN7credssp7Session8undoPlanERK7QStringbSt10stop_token
      _ZN7credssp7Session4undoERK7QStringbRKNS_10RunOptionsESt10stop_token
      _ZNK7credssp7Session10resumePlanERK7QString
      _ZN7credssp7Session6resumeERK7QStringRKNS_10RunOptionsESt10stop_token
      _ZN7credssp7Session6keepOnERK7QStringS3_
      _ZN7credssp10sessionsInERK7QString
      _ZN7credssp7Journal4readERK7QStringS3_)
    target_link_options(${target} PRIVATE "LINKER:--wrap=${symbol}")
  endforeach()
endfunction()
