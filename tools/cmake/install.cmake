# What `cmake --install` puts where. The build folder has the same shape, so that netc finds its runtime in both.
set_target_properties(netc_runtime netc_runtime_double PROPERTIES
  ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR})
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_INCLUDEDIR})
file(CREATE_LINK ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_INCLUDEDIR}/netc SYMBOLIC)

# The headers that generated code and users of the runtime need.
set(PUBLIC_HEADERS model.h real.h recipe.h vector.h winograd.h program.h state.h error.h)
list(TRANSFORM PUBLIC_HEADERS PREPEND runtime/)

install(TARGETS netc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS netc_runtime netc_runtime_double ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${PUBLIC_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/netc/runtime)
install(DIRECTORY nets DESTINATION ${CMAKE_INSTALL_DATADIR}/netc FILES_MATCHING PATTERN *.net)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN *.md)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

include(CMakePackageConfigHelpers)
set(PACKAGE_FOLDER ${CMAKE_INSTALL_LIBDIR}/cmake/netc)
set(PACKAGE_LIBDIR ${CMAKE_INSTALL_LIBDIR})
set(PACKAGE_BINDIR ${CMAKE_INSTALL_BINDIR})
set(PACKAGE_INCLUDEDIR ${CMAKE_INSTALL_INCLUDEDIR}/netc)
configure_package_config_file(tools/cmake/netcConfig.cmake.in ${PROJECT_BINARY_DIR}/netcConfig.cmake
  INSTALL_DESTINATION ${PACKAGE_FOLDER} PATH_VARS PACKAGE_LIBDIR PACKAGE_BINDIR PACKAGE_INCLUDEDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/netcConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/netcConfig.cmake ${PROJECT_BINARY_DIR}/netcConfigVersion.cmake
  DESTINATION ${PACKAGE_FOLDER})

# The prefix in the file is relative to the file, so that an installation can be moved.
file(RELATIVE_PATH PREFIX_FROM_PKGCONFIG ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(tools/cmake/netc.pc.in ${PROJECT_BINARY_DIR}/netc.pc @ONLY)
set(NETC_PRECISION_SUFFIX _double)
set(NETC_PRECISION_FLAG " -DNETC_DOUBLE")
configure_file(tools/cmake/netc.pc.in ${PROJECT_BINARY_DIR}/netc-double.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/netc.pc ${PROJECT_BINARY_DIR}/netc-double.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
